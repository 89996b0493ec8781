# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ContactCenterSettings(Model):
    """ContactCenterSettings of the Platform API."""

    remove_skills_from_blind_transfer: bool | None = field("removeSkillsFromBlindTransfer", default=None)
