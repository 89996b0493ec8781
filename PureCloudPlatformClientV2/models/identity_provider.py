# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IdentityProvider(Model):
    """An identity provider: name, disabled and 2 more. Answer of put_identityproviders_adfs and 9 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    disabled: bool | None = field("disabled", default=None)
    self_uri: str | None = field("selfUri", default=None)
