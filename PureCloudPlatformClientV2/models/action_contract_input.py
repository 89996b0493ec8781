# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JsonSchemaDocument


class ActionContractInput(Model):
    """Contract of an action input. In PostActionInput and 1 more.

    Required by the platform: input, output.
    """

    input: PostInputContract | None = field("input", default=None)
    output: PostOutputContract | None = field("output", default=None)


class PostInputContract(Model):
    """Input of an action contract input. In ActionContractInput.

    Required by the platform: input_schema.
    """

    input_schema: JsonSchemaDocument | None = field("inputSchema", default=None)


class PostOutputContract(Model):
    """Output of an action contract input. In ActionContractInput.

    Required by the platform: success_schema.
    """

    success_schema: JsonSchemaDocument | None = field("successSchema", default=None)
