# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoleDivisionPair


class RoleDivisionGrants(Model):
    """Taken by post_authorization_subject_bulkadd and 4 more.

    Required by the platform: grants.
    """

    grants: list[RoleDivisionPair] | None = field("grants", default=None)
