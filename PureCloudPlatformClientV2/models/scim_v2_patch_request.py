# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .scim_v2_patch_operation import ScimV2PatchOperation


class ScimV2PatchRequest(Model):
    """ScimV2PatchRequest of the Platform API.

    The platform requires: schemas.
    """

    schemas: list[str] | None = field("schemas", default=None)
    operations: list[ScimV2PatchOperation] | None = field("Operations", default=None)
