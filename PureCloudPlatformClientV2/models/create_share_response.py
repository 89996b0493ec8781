# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, Share


class CreateShareResponse(Model):
    """A share: name, shared entity type, shared entity and 8 more. Answer of post_contentmanagement_shares."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    shared_entity_type: Literal["DOCUMENT"] | str | None = field("sharedEntityType", default=None)
    shared_entity: DomainEntityRef | None = field("sharedEntity", default=None)
    member_type: Literal["USER", "GROUP", "PUBLIC"] | str | None = field("memberType", default=None)
    member: DomainEntityRef | None = field("member", default=None)
    shared_by: DomainEntityRef | None = field("sharedBy", default=None)
    workspace: DomainEntityRef | None = field("workspace", default=None)
    succeeded: list[Share] | None = field("succeeded", default=None)
    failed: list[Share] | None = field("failed", default=None)
    self_uri: str | None = field("selfUri", default=None)
