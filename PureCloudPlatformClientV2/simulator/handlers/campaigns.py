"""Outbound campaigns of all media: their common listing, start and stop, progress and statistics.

No campaign calls anybody here: what they count beside the contacts of their lists is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from .._definition import Definition, JsonObject
from .._pages import listing_of
from .._resources import resources_of
from .._selection import select
from . import Handler, family, route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_OUTBOUND = "/api/v2/outbound"
_ALL = f"{_OUTBOUND}/campaigns/all"
# What a campaign that has one of these fields sends; all others call.
_MEDIA = {"emailConfig": "email", "smsConfig": "sms"}


@family
def campaigns(definition: Definition) -> Iterator[tuple[str, Handler]]:
    """What is done to one campaign, whatever its kind."""
    for path in _kinds(definition):
        item = resources_of(definition).collections[path].item_path
        yield f"POST {item}/start", _start
        yield f"POST {item}/stop", _stop
        yield f"GET {item}/progress", _one_progress
        yield f"POST {path}/progress", _several_progresses
        for counts in ("stats", "interactions"):
            yield f"GET {item}/{counts}", _nothing_counted


def _kinds(definition: Definition) -> list[str]:
    """The collections of campaigns: what they hold has a state of a campaign."""
    return [
        path
        for path, one in resources_of(definition).collections.items()
        if one.created_by_post
        and path.startswith(f"{_OUTBOUND}/")
        and "campaignStatus" in definition.resolve(one.entity_schema).get("properties", {})
    ]


@route(f"GET {_ALL}", f"GET {_ALL}/divisionviews")
def list_all(call: Call, store: Store) -> object:
    """The campaigns of all kinds."""
    listing = listing_of(store.definition, call.operation.response_schema)
    if store.invent or listing is None:
        return store.conduct(call)
    found: list[JsonObject] = []
    for path in _kinds(store.definition):
        for one in store.objects(path):
            media = next((_MEDIA[name] for name in _MEDIA if one.get(name)), "voice")
            common = {"id": one["id"], "name": one.get("name"), "division": one.get("division"), "mediaType": media}
            found.append(store.replies.fit(listing.entity_schema, {**common, "selfUri": f"{path}/{one['id']}"}, call))
    return Answer(store.replies.page(call, select(store.definition, listing.entity_schema, found, call)), "stored")


def _start(call: Call, store: Store) -> object:
    return _turned(call, store, "on")


def _stop(call: Call, store: Store) -> object:
    return _turned(call, store, "off")


def _campaign_of(call: Call) -> tuple[str, str]:
    """The collection and the id of the campaign above a path."""
    place, _, campaign_id = call.path.rpartition("/")[0].rpartition("/")
    return place, campaign_id


def _turned(call: Call, store: Store, status: str) -> Answer:
    store.check_parents(call)
    place, campaign_id = _campaign_of(call)
    if store.knows(place, campaign_id):
        store.change(place, campaign_id, {"campaignStatus": status})
    return store.replies.sample(call) if call.operation.response_schema else Answer(None, "stored")


def _one_progress(call: Call, store: Store) -> object:
    store.check_parents(call)
    place, campaign_id = _campaign_of(call)
    if not store.knows(place, campaign_id):
        return store.replies.sample(call)
    return store.replies.of(call, _progress(store, store.find(place, campaign_id)))


def _several_progresses(call: Call, store: Store) -> object:
    """Of those campaigns that are there and may be seen."""
    if store.invent:
        return store.replies.sample(call)
    place = call.path.rpartition("/")[0]
    found = [store.find(place, one) for one in call.body if store.knows(place, one)]
    return store.replies.all_of(call, [_progress(store, one) for one in call.visible(found)])


def _progress(store: Store, campaign: JsonObject) -> JsonObject:
    contact_list = campaign.get("contactList") or {}
    contacts = store.memory.collection(f"{_OUTBOUND}/contactlists/{contact_list.get('id')}/contacts")
    reference = {"id": campaign["id"], "name": campaign.get("name"), "selfUri": campaign.get("selfUri")}
    counts = {"numberOfContactsCalled": 0, "numberOfContactsMessaged": 0, "percentage": 0}
    return {"campaign": reference, "contactList": contact_list, "totalNumberOfContacts": len(contacts), **counts}


def _nothing_counted(call: Call, store: Store) -> object:
    store.check_parents(call)
    place, campaign_id = _campaign_of(call)
    if not store.knows(place, campaign_id):
        return store.replies.sample(call)
    campaign = store.find(place, campaign_id)
    said = _nothing(store, call.operation.response_schema or {})
    reference = {"id": campaign_id, "name": campaign.get("name"), "selfUri": campaign.get("selfUri")}
    return store.replies.of(call, {**said, **({"campaign": reference} if "campaign" in said else {})})


def _nothing(store: Store, schema: JsonObject) -> Any:
    """A value of a schema that counts nothing."""
    resolved = store.definition.resolve(schema)
    kind = resolved.get("type", "object")
    if kind == "object":
        inner = ((name, _nothing(store, rule)) for name, rule in resolved.get("properties", {}).items())
        return {name: value for name, value in inner if value is not None}
    return {"integer": 0, "number": 0.0, "array": []}.get(kind)
