# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SetContentTemplateActionSettings(Model):
    """Part of DigitalAction.

    Required by the platform: sms_content_template_id, email_content_template_id.
    """

    sms_content_template_id: str | None = field("smsContentTemplateId", default=None)
    email_content_template_id: str | None = field("emailContentTemplateId", default=None)
