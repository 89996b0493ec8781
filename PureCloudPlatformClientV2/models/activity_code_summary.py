# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .secondary_presence import SecondaryPresence


class ActivityCodeSummary(Model):
    """ActivityCodeSummary of the Platform API.

    The platform requires: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    secondary_presences: list[SecondaryPresence] | None = field("secondaryPresences", default=None)
    self_uri: str | None = field("selfUri", default=None)
