# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PureCloud(Model):
    """A pure cloud: name, disabled and 2 more. Answer of get_identityproviders_purecloud; body of
    put_identityproviders_purecloud.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    disabled: bool | None = field("disabled", default=None)
    self_uri: str | None = field("selfUri", default=None)
