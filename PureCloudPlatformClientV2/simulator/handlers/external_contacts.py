"""External contacts by their phone numbers, e-mail addresses and other identifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .._answer import Answer
from .._definition import JsonObject
from .._errors import conflict, not_found
from .._samples import stable_id
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

_BASE = "/api/v2/externalcontacts"
_CONTACTS = f"{_BASE}/contacts"
_ORGANIZATIONS = f"{_BASE}/organizations"
_IDENTIFIERS = f"{_CONTACTS}/{{contactId}}/identifiers"
# Which fields of a contact or an organization are identifiers, by their type.
_FIELDS = {
    "Email": ("workEmail", "personalEmail", "otherEmail"),
    "Phone": ("workPhone", "cellPhone", "homePhone", "otherPhone", "phoneNumber", "faxNumber"),
    "SocialTwitter": ("twitterId",),
    "SocialLine": ("lineId",),
    "SocialFacebook": ("facebookId",),
    "SocialWhatsapp": ("whatsAppId",),
    "ExternalId": ("externalIds",),
}
# Where the texts of such a field are, the telling one first.
_TEXTS = ("e164", "userInput", "display", "id", "screenName", "value", "phoneNumber", "ids", "userId")
_NO_DIGIT = re.compile(r"\D+")
# What a reverse lookup is made by.
_REVERSE = ("Email", "Phone", "SocialTwitter")


@route(f"POST {_BASE}/identifierlookup")
def look_up(call: Call, store: Store) -> object:
    """The contact that has an identifier.

    Raises ApiError: 404 where none has it.
    """
    if store.invent:
        return store.replies.sample(call)
    found = _owner(store, call.body["type"], call.body["value"])
    if found is None:
        raise not_found()
    return Answer(store.replies.of(call, found), "stored")


@route(f"GET {_BASE}/reversewhitepageslookup")
def reverse(call: Call, store: Store) -> object:
    """The contacts and organizations with an e-mail address, a phone number or a screen name."""
    if store.invent:
        return store.replies.sample(call)
    value = str(call.query["lookupVal"])
    found = {
        name: [one for one in store.objects(path) if any(_has(store, path, one, kind, value) for kind in _REVERSE)]
        for name, path in (("contacts", _CONTACTS), ("externalOrganizations", _ORGANIZATIONS))
    }
    return Answer(store.replies.of(call, found), "stored")


@route(f"GET {_IDENTIFIERS}")
def list_identifiers(call: Call, store: Store) -> object:
    """What a contact is known by: its own fields, and what was claimed for it."""
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    contact = store.find(_CONTACTS, call.path_values["contactId"])
    own = [{"type": kind, "value": text} for kind in _FIELDS for text in _shown(contact, kind)]
    return Answer(store.replies.page(call, [*own, *store.objects(call.path)]), "stored")


@route(f"PATCH {_IDENTIFIERS}")
def claim(call: Call, store: Store) -> object:
    """Claim an identifier for a contact, or release it.

    Raises ApiError: 409 for one that another contact has, 404 for a release of one that was not claimed.
    """
    store.check_parents(call)
    if store.invent:
        return store.replies.sample(call)
    named = {name: call.body["identifier"][name] for name in ("type", "value")}
    identifier_id = stable_id(f"{call.path}#{named['type']}#{named['value']}")
    if call.body["operation"] == "Release":
        released = store.find(call.path, identifier_id)
        store.memory.remove(call.path, identifier_id)
        return Answer(released, "stored")
    owner = _owner(store, named["type"], named["value"])
    if owner is not None and owner["id"] != call.path_values["contactId"]:
        raise conflict("Another contact has this identifier.", "identifier.value")
    said = {**named, "id": identifier_id, "dateCreated": store.clock.text()}
    claimed: JsonObject = store.replies.of(call, said)
    store.memory.write(call.path, identifier_id, claimed)
    return Answer(claimed, "stored")


def _owner(store: Store, kind: str, value: str) -> JsonObject | None:
    return next((one for one in store.objects(_CONTACTS) if _has(store, _CONTACTS, one, kind, value)), None)


def _has(store: Store, path: str, one: JsonObject, kind: str, value: str) -> bool:
    claimed = (other["value"] for other in store.objects(f"{path}/{one['id']}/identifiers") if other["type"] == kind)
    return _key(kind, value) in {_key(kind, text) for text in (*_texts(one, kind), *claimed)} - {""}


def _key(kind: str, text: str) -> str:
    """What is compared: the digits of a phone number, and anything else without regard to case."""
    return _NO_DIGIT.sub("", text) if kind == "Phone" else text.casefold()


def _texts(one: JsonObject, kind: str) -> Iterator[str]:
    """All texts by which one is known under a type: of a phone number each way to write it."""
    for name in _FIELDS.get(kind, ()):
        yield from _leaves(one.get(name))


def _shown(one: JsonObject, kind: str) -> Iterator[str]:
    """One text for each field that identifies."""
    for name in _FIELDS[kind]:
        yield from [text for text in (next(_leaves(one.get(name)), None),) if text]


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for element in value:
            yield from _leaves(element)
    elif isinstance(value, dict):
        for name in _TEXTS:
            yield from _leaves(value.get(name))
