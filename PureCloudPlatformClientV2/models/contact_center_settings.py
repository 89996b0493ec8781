# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactCenterSettings(Model):
    """Given by get_routing_settings_contactcenter; taken by patch_routing_settings_contactcenter."""

    remove_skills_from_blind_transfer: bool | None = field("removeSkillsFromBlindTransfer", default=None)
