"""Which properties and parameters hold secrets, by what their names say: the runtime masks these.

A name is read as English reads a compound: its last word says what the value is, so `clientSecret` is a secret,
`clientSecretProvided` and `tokenExpirationDate` are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PureCloudPlatformClientV2._swagger import Json

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SECRETS = frozenset(
    {"secret", "token", "password", "passwd", "passphrase", "passcode", "pin", "verifier", "assertion", "jwt"}
)
# Words before `key` that make it the name of a place, a row or a choice; a key without a word before it is that too.
_NAMING_KEYS = frozenset(
    {"cache", "criteria", "data", "external", "foreign", "integration", "label", "lookup", "partition", "primary"}
    | {"public", "reference", "routing", "set", "sort", "upload"}
)
_NAMING_TOKENS = frozenset({"continuation", "cursor", "next", "page", "paging", "previous", "sync"})
_TEXTS = frozenset({"string", "integer", "array", "object", None})


def secret_names(document: Json) -> list[str]:
    """Return the names that hold secrets in `document`, a checked definition: small letters and digits only, sorted."""
    return sorted({re.sub(r"[^a-z0-9]", "", name.lower()) for name, schema in _named(document) if _is(name, schema)})


def _is(name: str, schema: Json) -> bool:
    if schema.get("format") == "password":
        return True
    # A reference is to a model, whose own properties are asked; a choice among known values hides nothing.
    if "$ref" in schema or "enum" in schema or schema.get("type") not in _TEXTS:
        return False
    return _says_secret([word.lower() for word in _WORDS.findall(name)])


def _says_secret(words: list[str]) -> bool:
    *before, last = words or [""]
    last = last.removesuffix("s")
    qualifier = before[-1] if before else ""
    if last == "key":
        return bool(before) and qualifier not in _NAMING_KEYS
    return last in _SECRETS and not (last == "token" and qualifier in _NAMING_TOKENS)


def _named(document: Json) -> Iterator[tuple[str, Json]]:
    """Yield every property of a model and every parameter of an operation, by name."""
    for model in document["definitions"].values():
        yield from (model.get("properties") or {}).items()
    for path in document["paths"].values():
        for operation in path.values():
            for parameter in operation.get("parameters", ()) if isinstance(operation, dict) else ():
                if parameter.get("in") != "body" and "name" in parameter:
                    yield parameter["name"], parameter
