# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UserExternalIdentifier(Model):
    """UserExternalIdentifier of the Platform API.

    The platform requires: authority_name, external_key.
    """

    authority_name: str | None = field("authorityName", default=None)
    external_key: str | None = field("externalKey", default=None)
    self_uri: str | None = field("selfUri", default=None)
