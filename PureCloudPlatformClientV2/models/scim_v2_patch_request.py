# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class ScimV2PatchOperation(Model):
    """One of the operations of a SCIM V2. In ScimV2PatchRequest.

    Required by the platform: op.
    """

    op: Literal["add", "replace", "remove"] | str | None = field("op", default=None)
    path: str | None = field("path", default=None)
    value: Any | None = field("value", default=None)


class ScimV2PatchRequest(Model):
    """A SCIM V2 to change: schemas and operations. Body of patch_scim_group and 3 more.

    Required by the platform: schemas.
    """

    schemas: list[str] | None = field("schemas", default=None)
    operations: list[ScimV2PatchOperation] | None = field("Operations", default=None)
