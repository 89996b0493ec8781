# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ContactCenterSettings(Model):
    remove_skills_from_blind_transfer: bool | None = field("removeSkillsFromBlindTransfer", default=None)
