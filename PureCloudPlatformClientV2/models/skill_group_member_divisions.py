# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SkillGroupMemberDivisions(Model):
    """SkillGroupMemberDivisions of the Platform API."""

    add_division_ids: list[str] | None = field("addDivisionIds", default=None)
    remove_division_ids: list[str] | None = field("removeDivisionIds", default=None)
