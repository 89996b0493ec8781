# Generated: make generate
"""SocialMediaApi: signatures and documentation of its methods are in social_media_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class SocialMediaApi(Api):
    """The Social Media operations of the Platform API."""

    delete_socialmedia_topic = ApiOperation(
        "DELETE", "/api/v2/socialmedia/topics/{topicId}", path("topicId"), query("hardDelete")
    )
    delete_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id = ApiOperation(
        "DELETE", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
        path("topicId"), path("facebookIngestionRuleId"), query("hardDelete"),
    )
    delete_socialmedia_topic_dataingestionrules_open_open_id = ApiOperation(
        "DELETE", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}", path("topicId"),
        path("openId"), query("hardDelete"),
    )
    delete_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id = ApiOperation(
        "DELETE", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
        path("topicId"), path("twitterIngestionRuleId"), query("hardDelete"),
    )
    get_socialmedia_topic = ApiOperation(
        "GET", "/api/v2/socialmedia/topics/{topicId}", path("topicId"), query("includeDeleted"),
        returns="SocialTopicResponse",
    )
    get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id = ApiOperation(
        "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
        path("topicId"), path("facebookIngestionRuleId"), query("includeDeleted"),
        returns="FacebookDataIngestionRuleResponse",
    )
    get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_version = ApiOperation(
        "GET",
        "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}",
        path("topicId"), path("facebookIngestionRuleId"), path("dataIngestionRuleVersion"), query("includeDeleted"),
        returns="FacebookDataIngestionRuleVersionResponse",
    )
    get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions = ApiOperation(
        "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions",
        path("topicId"), path("facebookIngestionRuleId"), query("pageNumber"), query("pageSize"),
        query("includeDeleted"), returns="FacebookDataIngestionRuleVersionResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_socialmedia_topic_dataingestionrules_open_open_id = ApiOperation(
        "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}", path("topicId"), path("openId"),
        query("includeDeleted"), returns="OpenDataIngestionRuleResponse",
    )
    get_socialmedia_topic_dataingestionrules_open_open_id_version = ApiOperation(
        "GET",
        "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}",
        path("topicId"), path("openId"), path("dataIngestionRuleVersion"), query("includeDeleted"),
        returns="OpenDataIngestionRuleVersionResponse",
    )
    get_socialmedia_topic_dataingestionrules_open_open_id_versions = ApiOperation(
        "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions", path("topicId"),
        path("openId"), query("pageNumber"), query("pageSize"), query("includeDeleted"),
        returns="OpenDataIngestionRuleVersionResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id = ApiOperation(
        "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
        path("topicId"), path("twitterIngestionRuleId"), query("includeDeleted"),
        returns="TwitterDataIngestionRuleResponse",
    )
    get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version = ApiOperation(
        "GET",
        "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}",
        path("topicId"), path("twitterIngestionRuleId"), path("dataIngestionRuleVersion"), query("includeDeleted"),
        returns="TwitterDataIngestionRuleVersionResponse",
    )
    get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions = ApiOperation(
        "GET", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions",
        path("topicId"), path("twitterIngestionRuleId"), query("pageNumber"), query("pageSize"),
        query("includeDeleted"), returns="TwitterDataIngestionRuleVersionResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_socialmedia_topics = ApiOperation(
        "GET", "/api/v2/socialmedia/topics", query("pageNumber"), query("pageSize"), query("divisionIds", "multi"),
        query("includeDeleted"), returns="SocialTopicResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    patch_socialmedia_topic = ApiOperation(
        "PATCH", "/api/v2/socialmedia/topics/{topicId}", path("topicId"), body(), returns="SocialTopicResponse"
    )
    patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id = ApiOperation(
        "PATCH", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
        path("topicId"), path("facebookIngestionRuleId"), body(), returns="FacebookDataIngestionRuleResponse",
    )
    patch_socialmedia_topic_dataingestionrules_open_open_id = ApiOperation(
        "PATCH", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}", path("topicId"),
        path("openId"), body(), returns="OpenDataIngestionRuleResponse",
    )
    patch_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id = ApiOperation(
        "PATCH", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
        path("topicId"), path("twitterIngestionRuleId"), body(), returns="TwitterDataIngestionRuleResponse",
    )
    post_socialmedia_topic_dataingestionrules_facebook = ApiOperation(
        "POST", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook", path("topicId"), body(),
        returns="FacebookDataIngestionRuleResponse",
    )
    post_socialmedia_topic_dataingestionrules_open = ApiOperation(
        "POST", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open", path("topicId"), body(),
        returns="OpenDataIngestionRuleResponse",
    )
    post_socialmedia_topic_dataingestionrules_twitter = ApiOperation(
        "POST", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter", path("topicId"), body(),
        returns="TwitterDataIngestionRuleResponse",
    )
    post_socialmedia_topics = ApiOperation("POST", "/api/v2/socialmedia/topics", body(), returns="SocialTopicResponse")
    put_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id = ApiOperation(
        "PUT", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
        path("topicId"), path("facebookIngestionRuleId"), body(), returns="FacebookDataIngestionRuleResponse",
    )
    put_socialmedia_topic_dataingestionrules_open_open_id = ApiOperation(
        "PUT", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}", path("topicId"), path("openId"),
        body(), returns="OpenDataIngestionRuleResponse",
    )
    put_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id = ApiOperation(
        "PUT", "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
        path("topicId"), path("twitterIngestionRuleId"), body(), returns="TwitterDataIngestionRuleResponse",
    )
