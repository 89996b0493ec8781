# Generated: make generate
"""TokensApi: signatures and documentation of its methods are in tokens_api.pyi."""

from ..operation import Api, ApiOperation, body, path, query


class TokensApi(Api):
    """The Tokens operations of the Platform API."""

    delete_token = ApiOperation("DELETE", "/api/v2/tokens/{userId}", path("userId"))
    delete_tokens_me = ApiOperation("DELETE", "/api/v2/tokens/me")
    get_tokens_me = ApiOperation("GET", "/api/v2/tokens/me", query("preserveIdleTTL"), returns="TokenInfo")
    get_tokens_timeout = ApiOperation("GET", "/api/v2/tokens/timeout", returns="IdleTokenTimeout")
    head_tokens_me = ApiOperation("HEAD", "/api/v2/tokens/me")
    put_tokens_timeout = ApiOperation("PUT", "/api/v2/tokens/timeout", body(), returns="IdleTokenTimeout")
