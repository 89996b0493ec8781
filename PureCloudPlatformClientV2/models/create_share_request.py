# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateShareRequest(Model):
    """A share to create: shared entity type, shared entity, member type and 2 more. Body of
    post_contentmanagement_shares.

    Required by the platform: shared_entity_type, shared_entity.
    """

    shared_entity_type: Literal["DOCUMENT"] | str | None = field("sharedEntityType", default=None)
    shared_entity: SharedEntity | None = field("sharedEntity", default=None)
    member_type: Literal["USER", "GROUP", "PUBLIC"] | str | None = field("memberType", default=None)
    member: SharedEntity | None = field("member", default=None)
    members: list[CreateShareRequestMember] | None = field("members", default=None)


class CreateShareRequestMember(Model):
    """One of the members of a share. In CreateShareRequest."""

    member_type: Literal["USER", "GROUP", "PUBLIC"] | str | None = field("memberType", default=None)
    member: MemberEntity | None = field("member", default=None)


class MemberEntity(Model):
    """Reference by its id. In CreateShareRequestMember."""

    id: str | None = field("id", default=None)


class SharedEntity(Model):
    """Reference by its id. In CreateShareRequest."""

    id: str | None = field("id", default=None)
