# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .member_entity import MemberEntity


class CreateShareRequestMember(Model):
    """CreateShareRequestMember of the Platform API."""

    member_type: Literal["USER", "GROUP", "PUBLIC"] | str | None = field("memberType", default=None)
    member: MemberEntity | None = field("member", default=None)
