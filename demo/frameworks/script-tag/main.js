// Hears the survey from a classic script. Events bubble: the page may listen before the element is there.
document.addEventListener('zeroten-complete', ({ detail }) => {
  const status = document.querySelector('[role="status"]');
  if (status) status.textContent = `Heard: ${detail.response.category}`;
});
