# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .role_division_pair import RoleDivisionPair


class RoleDivisionGrants(Model):
    """RoleDivisionGrants of the Platform API.

    The platform requires: grants.
    """

    grants: list[RoleDivisionPair] | None = field("grants", default=None)
