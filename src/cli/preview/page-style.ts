/** The look of the preview page; the letters bring their own styles along. */
export const pageStyle = `
body { margin: 0; background: #eceae6; color: #1a1a1a; font: 16px/1.6 "Segoe UI", Tahoma, Arial, sans-serif; }
header { padding: 1.2rem 2rem; background: #fff; border-bottom: 1px solid #d8d4cc; }
h1 { font-size: 1.2rem; margin: 0 0 .4rem; }
h2 { font-size: 1rem; font-weight: 600; color: #555; }
h3 { font-size: .95rem; margin: 0 0 .3rem; }
header p { margin: 0; }
main { display: flex; flex-wrap: wrap; gap: 2rem; justify-content: center; padding: 1rem 2rem 3rem; }
section { flex: 1 1 30rem; max-width: 52rem; min-width: 0; }
article { background: #fff; box-shadow: 0 1px 4px #0003; overflow-wrap: anywhere; }
article.formal-notice { min-height: 62rem; padding: 2.5rem 1.5rem; box-sizing: border-box; }
dl { margin: 0; padding: 1rem 1.5rem; border-bottom: 1px solid #e4e0d8; }
dt { font-weight: 600; }
dd { margin: 0; color: #555; min-height: 1.6em; }
mark { background: #ffe08a; border-bottom: 2px dashed #b26b00; padding: 0 .2em; }
aside { background: #fff9e8; border: 1px solid #e8d9a8; margin-top: 1rem; padding: .8rem 1.2rem; }
ul { margin: .3rem 0; padding-inline-start: 1.2rem; }
li.error, p.error { color: #9b1c1c; }
q { font-weight: 600; }
@media (prefers-color-scheme: dark) { body { background: #2b2a28; } h2 { color: #ccc; } header { color: #1a1a1a; } }
`;
