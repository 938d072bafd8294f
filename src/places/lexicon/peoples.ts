/**
 * Belongs: names of peoples, faiths, languages and their adjectives that no country's demonym covers: in capitals they are no places.
 * Not: demonyms of countries (src/world/lexicon/countries.ts).
 * Source: ISO 639-3 and Ethnologue names of languages; common names of faiths.
 */
export const PEOPLES = `
English Arab Arabs African Africans European Europeans Asian Asians Kurdish Kurd Kurds Chechen Chechens Abkhaz Abkhazian Ossetian Ossetians Basque Basques Catalan Catalans Scottish Scots Welsh Corsican Bavarian
Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Rohingya Karen Shan Kachin Tamil Tamils Sinhalese Hutu Tutsi Tutsis Hutus Hausa Fulani Yoruba Igbo Ibo Oromo Amhara Tigrayan Tigrayans Zulu Xhosa Shona Ndebele Maasai
Masai Kikuyu Luo Kalenjin Dinka Nuer Berber Berbers Tuareg Tuaregs Bedouin Pashtun Pashtuns Pushtun Hazara Hazaras Punjabi Sindhi Baluch Baloch Bengali Bengalis Kashmiri Kashmiris Gujarati Marathi Hindi Urdu Malay Malays Javanese
Acehnese Timorese Papuan Papuans Maori Aboriginal Inuit Cree Mohawk Cherokee Sioux Apache Navajo Mayan Maya Quechua Aymara Mapuche Creole Latin Latino Latinos Hispanic Hispanics Muslim Muslims Christian Christians Jewish Jew
Jews Hindu Hindus Sikh Sikhs Buddhist Buddhists Catholic Catholics Protestant Protestants Orthodox Sunni Sunnis Shia Shiite Shiites Shi'ite Shi'ites Alawite Alawites Druze Druse Maronite Maronites Coptic Copts Yazidi Yazidis Yezidi Yezidis
Mormon Mormons Amish Islamic Islamist Islamists Communist Communists Marxist Maoist Maoists Nazi Nazis Western Northern Southern Eastern Nordic Scandinavian Slavic Slavs Slav Caucasian Balkan Levantine
Roman Romans Ottoman Byzantine Persian Hebrew Yiddish Sicilian Venetian Siberian Cossack Cossacks Tatar Tatars Bosniak Bosniaks Roma Gypsy Gypsies Sami Flemish Walloon Frisian Breton Californian Californians Texan Texans Ontarians
Londoner Londoners Parisian Parisians Muscovite Muscovites Berliner Berliners Dagestani Dagestanis Darfuri Gazan Gazans Crimean Sahrawi Somalilander Zanzibari Kosovar Herzegovinian Karabakhi Turkmen Turkoman Azeri Pinoy
`;
