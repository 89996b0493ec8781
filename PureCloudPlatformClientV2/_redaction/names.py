"""Which names hold secrets."""

from __future__ import annotations

import re

from .._secret_names import SECRET_NAMES

MASK = "[REDACTED]"

# What OAuth, HTTP and other servers call secrets, beside the names of the definition.
_SECRET_NAMES = SECRET_NAMES | frozenset(
    {"assertion", "samlassertion", "clientassertion", "authorization", "proxyauthorization", "cookie", "setcookie"}
    | {"credentials", "credentialfields", "idtoken", "jwt", "passwd", "pwd", "passcode", "passphrase", "secret"}
    | {"xamzsignature", "xamzcredential", "xgoogsignature", "xgoogcredential"}
    | {"token", "xauth", "signingkey", "encryptionkey", "sharedkey", "secretkey", "wwwauthenticatetoken"}
)
_SECRET_ENDINGS = ("password", "passwd", "passphrase", "secret", "token", "apikey", "privatekey", "codeverifier")
# These say where reading goes on, and people need to see them.
_HARMLESS_ENDINGS = ("pagetoken", "nexttoken", "continuationtoken", "cursortoken", "synctoken")
_NO_WORD = re.compile(r"[^a-z0-9]+")

# What a link is signed with (S3, CloudFront, Azure); elsewhere these names are harmless.
_LINK_SECRETS = frozenset({"signature", "sig"})


def is_link_secret(name: str) -> bool:
    """Say whether a query parameter of that name is a secret: also what a link is signed with."""
    return name.lower() in _LINK_SECRETS or is_secret_name(name)


def is_secret_name(name: str) -> bool:
    """Say whether a field of that name holds a secret, however it is spelt: clientSecret, client_secret, ..."""
    word = _NO_WORD.sub("", name.lower())
    if word in _SECRET_NAMES:
        return True
    return word.endswith(_SECRET_ENDINGS) and not word.endswith(_HARMLESS_ENDINGS)
