// The colours of the eleven bars. Who is a promoter is decided and counted by the engine; a test compares the two.
export const bins = [...Array(7).fill('detractor'), ...Array(2).fill('passive'), ...Array(2).fill('promoter')];
