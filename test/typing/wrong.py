"""A user's program with mistakes: a type checker must refuse each marked line."""

import PureCloudPlatformClientV2 as genesys

client = genesys.ApiClient()
users = genesys.UsersApi(client)
users.get_users(pagesize=5)  # E: call-arg
users.get_users(page_size="5")  # E: arg-type
users.get_users(state="sleeping")  # E: arg-type
users.get_user()  # E: call-arg
users.get_user("id").nmae  # E: attr-defined
users.post_users(genesys.User(name="x"))  # E: arg-type
genesys.User(nmae="x")  # E: call-arg
genesys.User(version="x")  # E: arg-type
version: str = genesys.User().version  # E: assignment
genesys.NoSuchApi  # E: attr-defined
genesys.configuration.hots  # E: attr-defined
