# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import (
        AppendToDncActionSettings, MarkContactUncontactableActionSettings, SetContentTemplateActionSettings,
        SetSmsPhoneNumberActionSettings, UpdateContactColumnActionSettings,
    )


class DigitalAction(Model):
    """Part of DigitalRule."""

    update_contact_column_action_settings: UpdateContactColumnActionSettings | None = field(
        "updateContactColumnActionSettings", default=None
    )
    do_not_send_action_settings: Any | None = field("doNotSendActionSettings", default=None)
    append_to_dnc_action_settings: AppendToDncActionSettings | None = field("appendToDncActionSettings", default=None)
    mark_contact_uncontactable_action_settings: MarkContactUncontactableActionSettings | None = field(
        "markContactUncontactableActionSettings", default=None
    )
    mark_contact_address_uncontactable_action_settings: Any | None = field(
        "markContactAddressUncontactableActionSettings", default=None
    )
    set_content_template_action_settings: SetContentTemplateActionSettings | None = field(
        "setContentTemplateActionSettings", default=None
    )
    set_sms_phone_number_action_settings: SetSmsPhoneNumberActionSettings | None = field(
        "setSmsPhoneNumberActionSettings", default=None
    )
