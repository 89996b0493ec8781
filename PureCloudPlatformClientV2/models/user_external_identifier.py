# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserExternalIdentifier(Model):
    """A user external identifier: authority name, external key and 1 more. Answer of post_user_externalid; body of
    post_user_externalid.

    Required by the platform: authority_name, external_key.
    """

    authority_name: str | None = field("authorityName", default=None)
    external_key: str | None = field("externalKey", default=None)
    self_uri: str | None = field("selfUri", default=None)
