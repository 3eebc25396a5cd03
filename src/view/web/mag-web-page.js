// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own fixed functions inside the page. They live in a world of their own: the page's
// scripts, of which there are none, could neither see nor reach them. They read where the reader is
// and move there; they change nothing that is written.

'use strict';

globalThis.magnesia = (() => {
  const state = { link: null, point: null, chosen: null, queued: false };

  const room = () => Math.max(0, document.scrollingElement.scrollHeight - innerHeight);
  const parts = () => document.querySelectorAll('main section[id]:not(.question):not(.red-flags)');

  // The part whose heading was passed last. At the end of the page that need not be the one the
  // reader asked for, so what was chosen counts until they scroll on their own.
  function currentPart() {
    let found = null;

    if (state.chosen)
      return state.chosen;
    for (const part of parts())
      if (!found || part.getBoundingClientRect().top <= innerHeight / 3)
        found = part.id;

    return found ?? '';
  }

  function report() {
    state.queued = false;
    webkit.messageHandlers.magnesia.postMessage({
      page: location.pathname,
      position: room() > 0 ? Math.min(1, scrollY / room()) : 0,
      part: currentPart(),
    });
  }

  function queueReport() {
    if (!state.queued)
      requestAnimationFrame(report);
    state.queued = true;
  }

  // A wide table moves inside the page.
  function reportInner(event) {
    if (event.target !== document)
      webkit.messageHandlers.magnesia.postMessage({ page: location.pathname, inner: true });
  }

  function letGo() {
    state.chosen = null;
  }

  function choose(id) {
    const part = document.getElementById(id)?.closest('main section[id]:not(.question)');

    state.chosen = part?.id ?? null;
    queueReport();
  }

  function noteLink(event) {
    state.link = event.target.closest?.('a') ?? null;
    state.point = { x: event.clientX, y: event.clientY };
  }

  function begin(position) {
    if (position > 0)
      scrollTo({ top: position * room(), behavior: 'instant' });
    if (location.hash)
      choose(decodeURIComponent(location.hash.slice(1)));
    queueReport();

    addEventListener('scroll', queueReport, { passive: true });
    addEventListener('scroll', reportInner, { passive: true, capture: true });
    addEventListener('resize', queueReport, { passive: true });
    addEventListener('hashchange', () => choose(decodeURIComponent(location.hash.slice(1))));
    for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      addEventListener(name, letGo, { passive: true, capture: true });
    addEventListener('click', noteLink, { capture: true });
  }

  const holds = (box, point) =>
    point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;

  return {
    // Called once for each page: starts at a position from 0 to 1.
    start(position) {
      if (document.readyState === 'complete')
        begin(position);
      else
        addEventListener('load', () => begin(position), { once: true });
    },

    // Where the link that was used last is, in CSS pixels, and how many of them fill the view's width.
    rectangle() {
      const boxes = state.link ? [...state.link.getClientRects()] : [];
      const box = boxes.find((one) => holds(one, state.point)) ?? boxes[0];

      if (!box)
        return null;

      return {
        x: box.x,
        y: box.y,
        width: box.width,
        height: box.height,
        view: innerWidth,
        words: state.link.textContent.trim(),
      };
    },

    focus() {
      state.link?.focus({ preventScroll: true });
    },

    goTo(id) {
      if (location.hash === '#' + id)
        document.getElementById(id)?.scrollIntoView();
      else
        location.hash = id;
      choose(id);
    },

    // Matches are looked for from the top, so that counting them is right.
    forgetSelection() {
      getSelection().empty();
    },

    setClasses(classes) {
      document.documentElement.className = classes;
    },
  };
})();
