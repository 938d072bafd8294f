/** Indexes into the layers of the same name: entities refer to each other by these, the report makes ids of them. */
export type ActorIndex = number;
export type PlaceIndex = number;
export type CasualtyIndex = number;
export type DateIndex = number;
