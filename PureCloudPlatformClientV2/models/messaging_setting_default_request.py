# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MessagingSettingDefaultRequest(Model):
    """MessagingSettingDefaultRequest of the Platform API.

    The platform requires: setting_id.
    """

    setting_id: str | None = field("settingId", default=None)
