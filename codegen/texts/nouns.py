"""The noun of a model: the words of its name without what only says how it travels."""

from __future__ import annotations

import re

from .words import Words

_END = re.compile(
    r"(EntityListing|Listing|Response|Request|Dto|DTO|Body|Notification|EventV\d+|"
    r"(Entity|Uri|Addressable|Domain)*(Reference|Ref))+$"
)
_BEGINNING = re.compile(r"^(Create|Update|Patch|Add|Edit|Put|Post|Get|Set|Change)(?=[A-Z][a-z])(?!ion|up|Wrapper|ting)")
_DOING = {"Create": "create", "Add": "add", "Update": "change", "Patch": "change", "Edit": "change", "Change": "change"}
_DONE_LAST = re.compile(r"(Create|Add|Update|Patch)$")


def model_noun(name: str, words: Words) -> str:
    """Return the noun of the model `name`, `entity` where its name tells only how it travels."""
    return words.phrase(_bare(name)[0]) or "entity"


def purpose(name: str) -> str:
    """Return what a body of that name is sent for, such as ` to create`, "" where its name does not say."""
    verb = _bare(name)[1]
    return f" to {_DOING[verb]}" if verb in _DOING and not name.endswith("Response") else ""


def _bare(name: str) -> tuple[str, str]:
    own = name.rpartition("Topic")[2] or name
    bare = _END.sub("", own) or ("" if own.endswith(("Reference", "Ref")) else own)
    for pattern in (_BEGINNING, _DONE_LAST):
        match = pattern.search(bare)
        if match and match[0] != bare:
            return bare.replace(match[0], "", 1) if pattern is _BEGINNING else bare[: match.start()], match[1]
    return bare, ""
