# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .domain_entity_ref import DomainEntityRef
    from .group import Group
    from .security_profile import SecurityProfile
    from .user import User


class WorkspaceMember(Model):
    """WorkspaceMember of the Platform API.

    The platform requires: member_type.
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
