# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactCenterSettings(Model):
    """Contact center settings: remove skills from blind transfer. Answer of get_routing_settings_contactcenter; body of
    patch_routing_settings_contactcenter.
    """

    remove_skills_from_blind_transfer: bool | None = field("removeSkillsFromBlindTransfer", default=None)
