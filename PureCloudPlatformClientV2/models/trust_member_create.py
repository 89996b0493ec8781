# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoleDivisionGrants


class TrustMemberCreate(Model):
    """A trust member to create: role ids, role divisions and 1 more. Body of post_orgauthorization_trustee_groups and 1
    more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    role_ids: list[str] | None = field("roleIds", default=None)
    role_divisions: RoleDivisionGrants | None = field("roleDivisions", default=None)
