# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RecipientAdditionalIdentifier


class MessagingRecipient(Model):
    """Part of MessageContent.

    Required by the platform: id.
    """

    nickname: str | None = field("nickname", default=None)
    id: str | None = field("id", default=None)
    id_type: Literal["Email", "Phone", "Opaque", "Topic"] | str | None = field("idType", default=None)
    image: str | None = field("image", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    additional_ids: list[RecipientAdditionalIdentifier] | None = field("additionalIds", default=None)
