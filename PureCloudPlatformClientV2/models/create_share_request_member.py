# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import MemberEntity


class CreateShareRequestMember(Model):
    """Part of CreateShareRequest."""

    member_type: Literal["USER", "GROUP", "PUBLIC"] | str | None = field("memberType", default=None)
    member: MemberEntity | None = field("member", default=None)
