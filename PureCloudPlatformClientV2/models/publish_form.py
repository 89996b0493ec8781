# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PublishForm(Model):
    """PublishForm of the Platform API.

    The platform requires: published, id.
    """

    published: bool | None = field("published", default=None)
    id: str | None = field("id", default=None)
