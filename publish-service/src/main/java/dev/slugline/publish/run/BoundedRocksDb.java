package dev.slugline.publish.run;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One bound for the memory of all books of the process. Without it each book of each partition
 * takes up to 100 MB of its own, outside the heap, where no limit of Java's applies.
 *
 * <p>The property {@code slugline.rocksdb.memory} (bytes, 64 MiB if absent) holds what is read and
 * what is not written yet; the latter may take half of it.
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {
  static final String MEMORY = "slugline.rocksdb.memory";
  static final long DEFAULT_MEMORY = 64L * 1024 * 1024;

  private static final int BLOCK = 16 * 1024;
  private static final long WRITE_BUFFER = 4L * 1024 * 1024;
  private static final double BITS_A_KEY = 10;

  /**
   * Four parts of the cache instead of one a megabyte: what is larger than a part is never kept,
   * and a whole filter, if it is not cut up as well, may be that large.
   */
  private static final int SHARD_BITS = 2;

  private static final double FOR_FILTERS = 0.2;

  private static Cache cache;
  private static WriteBufferManager writes;

  private BloomFilter filter;

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    share(memory(configs));
    var table = (BlockBasedTableConfig) options.tableFormatConfig();
    filter = new BloomFilter(BITS_A_KEY);
    table.setBlockCache(cache);
    table.setBlockSize(BLOCK);
    table.setFilterPolicy(filter);
    table.setCacheIndexAndFilterBlocks(true);
    table.setCacheIndexAndFilterBlocksWithHighPriority(true);
    table.setPinTopLevelIndexAndFilter(true);
    table.setIndexType(IndexType.kTwoLevelIndexSearch);
    table.setPartitionFilters(true);
    options.setWriteBufferManager(writes);
    options.setWriteBufferSize(WRITE_BUFFER);
    options.setMaxWriteBufferNumber(2);
    options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    options.setTableFormatConfig(table);
  }

  /** The cache is every book's, and stays. */
  @Override
  public void close(String store, Options options) {
    if (filter != null) {
      filter.close();
    }
  }

  static long memory(Map<String, Object> configs) {
    Object given = configs.get(MEMORY);
    return given == null ? DEFAULT_MEMORY : Long.parseLong(given.toString().strip());
  }

  private static synchronized void share(long memory) {
    if (cache == null) {
      cache = new LRUCache(memory, SHARD_BITS, false, FOR_FILTERS);
      writes = new WriteBufferManager(memory / 2, cache);
    }
  }
}
