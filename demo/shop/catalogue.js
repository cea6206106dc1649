// What the shop sells. Prices in Norwegian kroner; names are names and stay as they are in every language.
export const products = [
  { id: 'jacket', name: 'Skodd', price: 2899 },
  { id: 'backpack', name: 'Vidde 45', price: 1999 },
  { id: 'tent', name: 'Ly 2', price: 4490 },
  { id: 'socks', name: 'Lun', price: 249 },
  { id: 'boots', name: 'Varde', price: 2299 },
  { id: 'thermos', name: 'Kos', price: 449 },
  { id: 'headlamp', name: 'Gnist', price: 599 },
  { id: 'sleepingbag', name: 'Kvile −5', price: 2190 },
];

export const product = (id) => products.find((one) => one.id === id);
