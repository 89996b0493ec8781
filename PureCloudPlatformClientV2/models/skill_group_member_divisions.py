# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SkillGroupMemberDivisions(Model):
    add_division_ids: list[str] | None = field("addDivisionIds", default=None)
    remove_division_ids: list[str] | None = field("removeDivisionIds", default=None)
