# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, Group, SecurityProfile, User


class WorkspaceMember(Model):
    """A workspace member, kept at /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}. Answer of
    get_contentmanagement_workspace_member and 1 more; body of put_contentmanagement_workspace_member.

    Required by the platform: member_type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    workspace: DomainEntityRef | None = field("workspace", default=None)
    member_type: Literal["USER", "GROUP"] | str | None = field("memberType", default=None)
    member: DomainEntityRef | None = field("member", default=None)
    user: User | None = field("user", default=None)
    group: Group | None = field("group", default=None)
    security_profile: SecurityProfile | None = field("securityProfile", default=None)
    self_uri: str | None = field("selfUri", default=None)
