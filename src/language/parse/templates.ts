/**
 * The parser's features as data: one template per line, its atoms by name. `s0` is the top of the stack, `b0` the front of the buffer, `.l`
 * and `.ll` the outermost and second dependent on the left, `.r` and `.rr` on the right. Of each node: `w` word, `t` joint tag, `p` UPOS,
 * `L` relation, `v` number of dependents, `ls`/`rs` relations of its left and right dependents.
 * After Zhang and Nivre (2011), with what stands between stack and buffer and which finite verbs are still to come.
 */
export const ACTION_NODES = `
s0 = sp > 0 ? stack[sp - 1] : 0
s1 = sp > 1 ? stack[sp - 2] : 0
s2 = sp > 2 ? stack[sp - 3] : 0
b0 = b
b1 = b + 1 <= N ? b + 1 : N + 1
b2 = b + 2 <= N ? b + 2 : N + 1
b3 = b + 3 <= N ? b + 3 : N + 1
`;

/** Atoms that are no property of one node: distances, what stands between, verbs ahead. */
export const ACTION_EXTRAS = `
d0 = s0 ? bin(b0 - s0) : 0
d1 = s1 ? bin(s0 - s1) : 0
between = s0 ? cap2(verbs[b0 - 1] - verbs[s0]) * 16 + cap2(commas[b0 - 1] - commas[s0]) * 4 + cap2(joints[b0 - 1] - joints[s0]) : 99
ahead = cap2(finite[N] - finite[b0])
behind = s0 ? cap2(finite[s0]) : 3
`;

export const ACTION_TEMPLATES = `
s0w
s0t
s0w s0t
s1w
s1t
s1w s1t
b0w
b0t
b0w b0t
b1w
b1t
b1w b1t
b2t
b2w b2t
s2w s2t
b3t
s0w s0t b0w b0t
s0w s0t b0w
s0w s0t b0t
b0w b0t s0w
b0w b0t s0t
s0w b0w
s0t b0t
b0t b1t
s0w b0t
b0w s0t
s0w s0t s1w s1t
s1w s1t s0t
s0w s0t s1t
s0w s1w
s0t s1t
s1t b0t
s1w s0t b0t
s1t s0t b0w
s1t b0t s0w
s0t b0t b1t
b0t b1t b2t
s0t s1t b0t
s0t s1t b0t b1t
s0t s1t s2t
s0t s1t s2t b0t
s0t b0t b1t b2t
s0w b0t b1t
s1w b0t b1t
b0t b1t b2t b3t
s0t s0.lt b0t
s0t s0.rt b0t
s0t b0t b0.lt
s0t s1t s1.lt
s0t s1t s1.rt
s0t s1t s0.lt
s0t s1t s0.rt
s0t s0.rt s0.rrt b0t
s0t b0t s1t s1.rt
d0 s0w
d0 s0t
d0 b0w
d0 b0t
d0 s0t b0t
d1 s0t s1t
d1 s1t
d1 s0t s1t b0t
s0w s0v
s0t s0v
b0t b0v
s1t s1v
s0t s1t s0v
s1w s1v s0t
s0.lL s0.lw
s0t s0.lt s0.lL
s0t s0.rt s0.rL
s1t s1.rt s1.rL
s1t s1.lt s1.lL
b0t b0.lt b0.lL
s0t b0t s0.lw
s0t s1t s0.lw
s1w s0t s0.lw
s0t s1t s0.lL s0.rL
s0t b0t s0.lL s0.rL
s0t s1t s1.lL s1.rL
s0t b0t b0.lL b0.llL
s1w s1.rL s1.rrL
s0w s0.rL s0.rrL
s0t b0t s0.lL s0.llL
s0t s1t s0.lw s1.rw
s1w s0t b0w
s0t s0ls b0t
s0t s0rs b0t
s0w s0ls
s0w s0rs
s1t s1rs s0t
s1w s1rs
b0t b0ls s0t
s0t b0t between
s0w b0t between
s0t s1t b0t between
s0t b0t ahead behind
s0t s1t b0t ahead
s0w b0t ahead
b0w s0t ahead
s0t s0ls ahead b0t
`;

export const LABEL_NODES = `
dm = d > 1 ? d - 1 : 0
dp = d + 1
hm = h > 1 ? h - 1 : 0
hp = h + 1
sib = h < d ? r2[h] : l2[h]
`;

export const LABEL_EXTRAS = `
dir = h < d ? 1 : 2
dd = (h < d ? 8 : 16) + (h < d ? far(d - h) : far(h - d))
gap = h < d ? cap2(verbs[d - 1] - verbs[h]) * 4 + cap2(commas[d - 1] - commas[h]) : 32 + cap2(verbs[h - 1] - verbs[d]) * 4 + cap2(commas[h - 1] - commas[d])
hl2 = L[l2[h]]
hr2 = L[r2[h]]
`;

export const LABEL_TEMPLATES = `
dir
dir dw
dir dt
dir dt dw
dir hw
dir ht
dir dt hw
dir dt ht
dir ht dw
dir dw hw
dt dw hw ht
dt ht dd
dw dd
dir dt dmt dpt
dir dt dmw
dir dt dpw
dir dt ht dmt
dir dt ht dpt
dt ht hmt
dir dt ht hpt
dir dt d.lw d.lL
dir dt d.llw d.llL
dir dt d.rw d.rL
dt ht d.lL d.llL
dt ht d.rL d.rrL
dir dt hw d.lw
dir dw d.lw
dir dt ht d.lw
dir dt ht d.llw
dt d.lL d.llL d.rL
dir dt ht sibL
dir dt hw sibL
dt ht h.lL h.rL
dt hw h.lL h.rL
dir dt ht hv
dir dt ht dv
dir dt ht h.lw
dd dup hup
dir ht dw sibL
dt ht hl2 hr2
dir dt ht hls
dir dt ht hrs
dir dt hw hls
dir dw hw d.lw
dir dt dls
dir dt drs ht
dir dt ht gap
dir dw hls
`;
