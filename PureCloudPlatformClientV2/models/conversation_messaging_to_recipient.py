# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_recipient_additional_identifier import ConversationRecipientAdditionalIdentifier


class ConversationMessagingToRecipient(Model):
    """ConversationMessagingToRecipient of the Platform API.

    The platform requires: id.
    """

    nickname: str | None = field("nickname", default=None)
    id: str | None = field("id", default=None)
    id_type: Literal["Email", "Phone", "Opaque", "Topic"] | str | None = field("idType", default=None)
    image: str | None = field("image", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    additional_ids: list[ConversationRecipientAdditionalIdentifier] | None = field("additionalIds", default=None)
