"use strict";
// The events that were sent; the helpers are those of page.js, which is loaded before.

let published = [];
let lastEvent = 0;

function eventItem(one) {
  const line = row("button", [[one.time, "quiet mono"], [one.event.topicName, "path mono"]]);
  return folding(line, () => {
    const box = make("div");
    box.append(make("strong", "Body"), make("pre", JSON.stringify(one.event.eventBody, null, 2)));
    box.append(make("strong", "Metadata"), make("pre", JSON.stringify(one.event.metadata, null, 2)));
    return box;
  });
}

function eventMatches(one) {
  const wanted = $("event-filter").value.toLowerCase();
  return `${one.event.topicName} ${JSON.stringify(one.event.eventBody)}`.toLowerCase().includes(wanted);
}

function showEvents() {
  $("published").replaceChildren(...published.filter(eventMatches).reverse().map(eventItem));
  $("no-events").hidden = published.length > 0;
}

function addEvents({ events, sent }) {
  if (!sent.length) return;
  lastEvent = sent[sent.length - 1].number;
  const found = sent.map((one, index) => ({ ...one, event: events[index] }));
  published = published.concat(found).slice(-200);
  for (const one of found) if (eventMatches(one)) $("published").prepend(eventItem(one));
  while ($("published").children.length > 200) $("published").lastChild.remove();
  $("no-events").hidden = published.length > 0;
}

async function followEvents() {
  for (;;) {
    try {
      if ($("events-live").checked && !$("events").hidden && !document.hidden) {
        addEvents(await ask("GET", `events?since=${lastEvent}&wait=5&limit=200`));
      } else {
        await new Promise((resume) => setTimeout(resume, 300));
      }
    } catch {
      await new Promise((resume) => setTimeout(resume, 2000));
    }
  }
}

async function forgetEvents() {
  await ask("DELETE", "events");
  published = [];
  showEvents();
}

views.events = async () => showEvents();
$("event-filter").addEventListener("input", showEvents);
$("forget-events").addEventListener("click", told(forgetEvents));
$("reset").addEventListener("click", () => { published = []; showEvents(); });
followEvents();
