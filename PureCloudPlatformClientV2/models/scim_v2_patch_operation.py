# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class ScimV2PatchOperation(Model):
    """ScimV2PatchOperation of the Platform API.

    The platform requires: op.
    """

    op: Literal["add", "replace", "remove"] | str | None = field("op", default=None)
    path: str | None = field("path", default=None)
    value: Any | None = field("value", default=None)
