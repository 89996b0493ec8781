# Generated: make generate
"""TextbotsApi: signatures and documentation of its methods are in textbots_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class TextbotsApi(Api):
    """The Textbots operations of the Platform API."""

    get_textbots_bots_search = ApiOperation(
        "GET", "/api/v2/textbots/bots/search", query("botType", "multi"), query("botName"), query("botId", "multi"),
        query("pageSize"), returns="BotSearchResponseEntityListing", paging=Paging("single", "entities"),
    )
    post_textbots_botflows_session_turns = ApiOperation(
        "POST", "/api/v2/textbots/botflows/sessions/{sessionId}/turns", path("sessionId"),
        body("turn_request", required=True), returns="TextBotFlowTurnResponse",
    )
    post_textbots_botflows_sessions = ApiOperation(
        "POST", "/api/v2/textbots/botflows/sessions", body("launch_request", required=True),
        returns="TextBotFlowLaunchResponse",
    )
    post_textbots_bots_execute = ApiOperation(
        "POST", "/api/v2/textbots/bots/execute", body("post_text_request", required=True), returns="PostTextResponse"
    )
