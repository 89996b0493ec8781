# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .json_schema_document import JsonSchemaDocument


class PostOutputContract(Model):
    """PostOutputContract of the Platform API.

    The platform requires: success_schema.
    """

    success_schema: JsonSchemaDocument | None = field("successSchema", default=None)
