# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SetContentTemplateActionSettings(Model):
    """SetContentTemplateActionSettings of the Platform API.

    The platform requires: sms_content_template_id, email_content_template_id.
    """

    sms_content_template_id: str | None = field("smsContentTemplateId", default=None)
    email_content_template_id: str | None = field("emailContentTemplateId", default=None)
