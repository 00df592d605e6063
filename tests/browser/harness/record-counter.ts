// A script for test pages that counts, in `window.records`, how often the page is changed once it has loaded: what
// a page can see of an extension.

/** Goes into the page's HTML. */
export const recordCounter = `<script>
  window.records = 0;
  new MutationObserver(found => { window.records += found.length; }).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  addEventListener('load', () => { window.records = 0; });
</script>`;
