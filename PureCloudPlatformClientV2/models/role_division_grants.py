# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoleDivisionPair


class RoleDivisionGrants(Model):
    """Required by the platform: grants."""

    grants: list[RoleDivisionPair] | None = field("grants", default=None)
