# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ResponseSubstitution(Model):
    """ResponseSubstitution of the Platform API.

    The platform requires: id.
    """

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    default_value: str | None = field("defaultValue", default=None)
